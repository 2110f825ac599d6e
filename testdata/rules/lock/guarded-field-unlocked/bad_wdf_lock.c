// The lock is a handle in the same context.
#include <ntddk.h>
#include <wdf.h>

typedef struct _GATE_CONTEXT {
    WDFSPINLOCK Lock;
    _Guarded_by_(Lock) ULONG Pending;
    _Guarded_by_(Lock) WDFREQUEST Current;
} GATE_CONTEXT, *PGATE_CONTEXT;

WDFREQUEST TakeCurrent(PGATE_CONTEXT Context)
{
    WDFREQUEST request;

    WdfSpinLockAcquire(Context->Lock);
    request = Context->Current;
    Context->Current = NULL;
    WdfSpinLockRelease(Context->Lock);
    if (request != NULL) {
        Context->Pending--; // expect: lock/guarded-field-unlocked
    }
    return request;
}

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(GATE_CONTEXT, GetGate);

VOID Restart(WDFDEVICE Device)
{
    PGATE_CONTEXT gate = GetGate(Device);
    BOOLEAN idle;

    WdfSpinLockAcquire(gate->Lock);
    idle = gate->Pending == 0;
    WdfSpinLockRelease(gate->Lock);
    if (idle) {
        gate->Pending = 1; // expect: lock/guarded-field-unlocked
    }
}
