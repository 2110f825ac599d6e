// The context of the routine leads to the IRP; a thread takes it from a list.
#include <wdm.h>

typedef struct _TOR { PDEVICE_OBJECT Lower; KSPIN_LOCK Lock; LIST_ENTRY Done; KSEMAPHORE Count; } TOR, *PTOR;

DRIVER_DISPATCH TorWrite;
static IO_COMPLETION_ROUTINE TorDone;

_Use_decl_annotations_
NTSTATUS TorWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTOR tor = (PTOR)DeviceObject->DeviceExtension;
    IoMarkIrpPending(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, TorDone, tor, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(tor->Lower, Irp);
    return STATUS_PENDING;
}

static NTSTATUS TorDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PTOR tor = (PTOR)Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    ExInterlockedInsertTailList(&tor->Done, &Irp->Tail.Overlay.ListEntry, &tor->Lock);
    KeReleaseSemaphore(&tor->Count, IO_NO_INCREMENT, 1, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
