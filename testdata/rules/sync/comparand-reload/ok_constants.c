// From one known state to another.
#include <wdm.h>

typedef struct _ENGINE {
    LONG State;
} ENGINE, *PENGINE;

#define ENGINE_IDLE 0
#define ENGINE_RUNNING 1

BOOLEAN EngineStart(PENGINE Engine)
{
    if (Engine->State != ENGINE_IDLE)
        return FALSE;
    return InterlockedCompareExchange(&Engine->State, ENGINE_RUNNING, ENGINE_IDLE) == ENGINE_IDLE;
}
