// The helper states that its caller holds the lock, whose handle is kept in the context.
#include <ntddk.h>
#include <wdf.h>

typedef struct _SOCKET_STATE {
    WDFSPINLOCK RxLock;
    _Guarded_by_(RxLock) ULONG Bytes;
} SOCKET_STATE, *PSOCKET_STATE;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(SOCKET_STATE, GetSocketState);

EVT_WDF_DPC SocketDpc;

_Requires_lock_held_(State->RxLock)
static VOID Add(PSOCKET_STATE State, ULONG Bytes)
{
    State->Bytes += Bytes;
}

VOID Receive(PSOCKET_STATE State, ULONG Bytes)
{
    WdfSpinLockAcquire(State->RxLock);
    Add(State, Bytes);
    WdfSpinLockRelease(State->RxLock);
}

VOID SocketDpc(WDFDPC Dpc)
{
    Receive(GetSocketState(WdfDpcGetParentObject(Dpc)), 1);
}
