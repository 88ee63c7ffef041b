import { Component, onMounted, onWillUnmount, useRef, xml } from "@odoo/owl";
import type { Host } from "../contract";
import { registries, stores } from "../engine/spreadsheet";
import { sidebarFrame } from "./sidebarFrame";

/** Docks `ui.sidebar` of a host at the right of the spreadsheet, as long as it is open there. */
export function registerScriptSidebar(host: Host): void {
  registries.sidePanelRegistry.replace(PANEL, {
    title: (_env: unknown, props: object) => (props as PanelProps).title,
    Body: ScriptSidebar,
    // A sidebar shown anew is another page: another key makes another frame.
    computeState: (_getters, props) => ({ isOpen: true, props, key: `${PANEL}${(props as PanelProps).shown}` }),
  });
  registries.topbarComponentRegistry.replace(PANEL, { component: sidebarOpener(host), sequence: 1 });
}

const PANEL = "ScriptSidebar";

/** The key that leads into the sidebar, and out of it again: between the panes of a window everywhere. */
const ENTER_KEY = "F6";

interface PanelProps {
  readonly title: string;
  readonly html: string;
  readonly host: Host;
  /** How many sidebars were shown before. */
  readonly shown: number;
  onCloseSidePanel(): void;
}

class ScriptSidebar extends Component<PanelProps> {
  static override template = xml`<div class="script-sidebar" t-ref="page"/>`;
  static override props = ["*"];

  override setup(): void {
    const page = useRef("page");
    const { html, title, host } = this.props;
    const { frame, stop } = sidebarFrame(html, title, {
      run: (name, args) => host.runFromHtml(name, args),
      close: () => host.ui.closeSidebar(),
      focusEditor: () => document.querySelector<HTMLElement>(".o-grid .o-composer")?.focus(),
    });
    const enter = (event: KeyboardEvent) => {
      if (event.key !== ENTER_KEY) return;
      event.preventDefault();
      frame.focus();
    };
    onMounted(() => {
      page.el?.append(frame);
      document.addEventListener("keydown", enter, { capture: true });
    });
    onWillUnmount(() => {
      document.removeEventListener("keydown", enter, { capture: true });
      stop();
    });
  }
}

/** A component without a face in the top bar, where the spreadsheet's stores can be reached: opens and closes the panel. */
function sidebarOpener(host: Host) {
  return class SidebarOpener extends Component {
    static override template = xml`<span/>`;
    static override props = {};

    override setup(): void {
      const panels = stores.useStore(stores.SidePanelStore);
      let shown: Host["ui"]["sidebar"] = null;
      let count = 0;
      const follow = () => {
        const { sidebar } = host.ui;
        if (sidebar === shown) return;
        const wasOpen = shown !== null;
        shown = sidebar;
        if (sidebar) {
          count += 1;
          const onCloseSidePanel = () => {
            if (host.ui.sidebar === sidebar) host.ui.closeSidebar();
          };
          panels.open(PANEL, { ...sidebar, host, shown: count, onCloseSidePanel } satisfies PanelProps);
        } else if (wasOpen) panels.close();
      };
      host.ui.onChange(follow);
      onMounted(follow);
    }
  };
}
