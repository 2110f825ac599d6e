// Without the mark the request is pending by word only.
#include <ntddk.h>

typedef struct _SORGHUM { PIRP Waiting; KDPC Dpc; } SORGHUM, *PSORGHUM;

_Dispatch_type_(IRP_MJ_FLUSH_BUFFERS) DRIVER_DISPATCH SorghumFlush;

_Use_decl_annotations_
NTSTATUS SorghumFlush(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSORGHUM sorghum = (PSORGHUM)DeviceObject->DeviceExtension;

    IoMarkIrpPending(Irp); // guard
    sorghum->Waiting = Irp;
    KeInsertQueueDpc(&sorghum->Dpc, NULL, NULL);
    return STATUS_PENDING;
}
