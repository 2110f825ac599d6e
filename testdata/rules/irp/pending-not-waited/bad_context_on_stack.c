// The context of the completion routine lies on the stack, and nobody waits for it.
#include <wdm.h>

typedef struct _CATCH { KEVENT Done; NTSTATUS Status; ULONG_PTR Length; } CATCH, *PCATCH;
typedef struct _NET { PDEVICE_OBJECT Lower; } NET, *PNET;

DRIVER_DISPATCH NetRead;
static IO_COMPLETION_ROUTINE NetReadDone;

_Use_decl_annotations_
NTSTATUS NetRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PNET net = (PNET)DeviceObject->DeviceExtension;
    CATCH fish;

    KeInitializeEvent(&fish.Done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, NetReadDone, &fish, TRUE, TRUE, TRUE);
    return IoCallDriver(net->Lower, Irp); // expect: irp/pending-not-waited
}

static NTSTATUS NetReadDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCATCH fish = (PCATCH)Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    fish->Status = Irp->IoStatus.Status;
    fish->Length = Irp->IoStatus.Information;
    return STATUS_CONTINUE_COMPLETION;
}
