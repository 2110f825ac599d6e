#pragma once

extern FAST_MUTEX SharedLock;
extern ULONG SharedCount;
