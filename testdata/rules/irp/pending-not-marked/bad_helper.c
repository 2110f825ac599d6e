// A helper queues and returns STATUS_PENDING, which the dispatch routine hands on.
#include <ntddk.h>

typedef struct _RICE { KDEVICE_QUEUE Queue; LIST_ENTRY Waiting; } RICE, *PRICE;

static NTSTATUS RiceWait(PRICE Rice, PIRP Irp)
{
    InsertTailList(&Rice->Waiting, &Irp->Tail.Overlay.ListEntry);
    return STATUS_PENDING;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH RiceControl;

_Use_decl_annotations_
NTSTATUS RiceControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRICE rice = (PRICE)DeviceObject->DeviceExtension;

    return RiceWait(rice, Irp); // expect: irp/pending-not-marked
}
