// A completion routine may be called at DISPATCH_LEVEL, where APC_LEVEL is no raise.
#include <wdm.h>

typedef struct _FORK {
    ULONG Done;
} FORK, *PFORK;

IO_COMPLETION_ROUTINE ForkDone;

_Use_decl_annotations_
NTSTATUS ForkDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PFORK fork = (PFORK)Context;
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    KeRaiseIrql(APC_LEVEL, &irql); // expect: irql/raise-lowers
    fork->Done++;
    KeLowerIrql(irql);
    return STATUS_CONTINUE_COMPLETION;
}
