// The inner lock was taken at DISPATCH_LEVEL; its error path restores the level that the outer one saved.
#include <wdm.h>

typedef struct _SWITCH {
    KSPIN_LOCK TableLock, PortLock;
    ULONG Ports, Frames;
} SWITCH, *PSWITCH;

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS SwitchForward(_Inout_ PSWITCH Switch, _In_ ULONG Port)
{
    KIRQL irql;

    KeAcquireSpinLock(&Switch->TableLock, &irql);
    KeAcquireSpinLockAtDpcLevel(&Switch->PortLock);
    if (Port >= Switch->Ports) {
        KeReleaseSpinLock(&Switch->PortLock, irql); // expect: lock/wrong-kind-release
        KeReleaseSpinLock(&Switch->TableLock, irql);
        return STATUS_INVALID_PARAMETER;
    }
    Switch->Frames++;
    KeReleaseSpinLockFromDpcLevel(&Switch->PortLock);
    KeReleaseSpinLock(&Switch->TableLock, irql);
    return STATUS_SUCCESS;
}
