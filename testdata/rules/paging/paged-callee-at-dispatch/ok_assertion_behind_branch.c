// The function is pageable only in one of its modes; the caller uses the other.
#include <wdm.h>

typedef struct _ENGINE_STATE {
    KSPIN_LOCK Lock;
    ULONG Value;
    HANDLE Key;
} ENGINE_STATE, *PENGINE_STATE;

static VOID StateUpdate(PENGINE_STATE State, BOOLEAN Persist)
{
    State->Value++;
    if (Persist) {
        PAGED_CODE();
        ZwFlushKey(State->Key);
    }
}

VOID StateTick_ok(PENGINE_STATE State)
{
    KIRQL irql;

    KeAcquireSpinLock(&State->Lock, &irql);
    StateUpdate(State, FALSE);
    KeReleaseSpinLock(&State->Lock, irql);
}
