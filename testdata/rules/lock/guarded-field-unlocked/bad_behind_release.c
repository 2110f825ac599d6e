// The state is looked at under the lock and changed behind it.
#include <wdm.h>

typedef struct _LINE {
    FAST_MUTEX Mutex;
    _Guarded_by_(Mutex) ULONG State;
    ULONG Speed;
} LINE, *PLINE;

NTSTATUS OpenLine(PLINE Line)
{
    ULONG state;

    ExAcquireFastMutex(&Line->Mutex);
    state = Line->State;
    ExReleaseFastMutex(&Line->Mutex);
    if (state != 0) {
        return STATUS_DEVICE_BUSY;
    }
    Line->Speed = 9600;
    Line->State = 1; // expect: lock/guarded-field-unlocked
    return STATUS_SUCCESS;
}

VOID CloseLine(PLINE Line)
{
    ExAcquireFastMutex(&Line->Mutex);
    Line->State = 0;
    ExReleaseFastMutex(&Line->Mutex);
}
