// An IRP from above goes on, and a thread that counts such IRPs is woken; it does not touch the IRP.
#include <wdm.h>

typedef struct _JAY { PDEVICE_OBJECT Lower; KEVENT Something; LONG Seen; } JAY, *PJAY;

DRIVER_DISPATCH JayRead;
static IO_COMPLETION_ROUTINE JayDone;

_Use_decl_annotations_
NTSTATUS JayRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PJAY jay = (PJAY)DeviceObject->DeviceExtension;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, JayDone, jay, TRUE, TRUE, TRUE);
    return IoCallDriver(jay->Lower, Irp);
}

static NTSTATUS JayDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PJAY jay = (PJAY)Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    InterlockedIncrement(&jay->Seen);
    KeSetEvent(&jay->Something, IO_NO_INCREMENT, FALSE);
    return STATUS_CONTINUE_COMPLETION;
}
