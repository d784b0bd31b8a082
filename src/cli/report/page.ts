import type { Summary } from "../audit-summary";
export function reportPage(_summary: Summary, _locale: string, _showAddresses: boolean): string { return ""; }
