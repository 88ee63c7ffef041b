export { cjmRefreshReport as refresh } from "./refresh";
export { cjmServe as serve } from "./serve";
