// The request comes back, and this driver completes it with its own status.
#include <ntddk.h>

typedef struct _DECK { PDEVICE_OBJECT Lower; LONG Count; } DECK, *PDECK;

static IO_COMPLETION_ROUTINE DeckDone;

_Use_decl_annotations_
static NTSTATUS DeckDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH DeckCreate;

_Use_decl_annotations_
NTSTATUS DeckCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDECK deck = (PDECK)DeviceObject->DeviceExtension;
    KEVENT event;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, DeckDone, &event, TRUE, TRUE, TRUE);
    IoCallDriver(deck->Lower, Irp);
    KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = FILE_OPENED;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
