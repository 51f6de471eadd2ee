#pragma once

namespace atlas::ui {

/// Makes every ReaderView a document for assistive technology: the article's text, what each mark is, the
/// selection. Harmless to call again.
void installReaderAccess();

} // namespace atlas::ui
