#pragma once

namespace atlas::jobs {

/// The thread it is called on works less urgently from then on, so that the window comes first where there
/// are more threads than processors. Once a thread; for threads that do nothing but jobs.
void giveWay();

} // namespace atlas::jobs
