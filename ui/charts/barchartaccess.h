#pragma once

namespace atlas::ui {

/// Makes every BarChartView a list of rows for assistive technology: name, sum, selected, where it stands.
/// Harmless to call again.
void installBarChartAccess();

} // namespace atlas::ui
