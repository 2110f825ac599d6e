// The helper marks and sends; this caller has skipped, which only suits a helper that does not mark.
#include <wdm.h>

typedef struct _STAGE {
    PDEVICE_OBJECT Lower;
} STAGE, *PSTAGE;

static NTSTATUS StageSendLater(PSTAGE Stage, PIRP Irp)
{
    IoMarkIrpPending(Irp);
    (VOID)IoCallDriver(Stage->Lower, Irp);
    return STATUS_PENDING;
}

DRIVER_DISPATCH StageWrite;

_Use_decl_annotations_
NTSTATUS StageWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return StageSendLater((PSTAGE)DeviceObject->DeviceExtension, Irp); // expect: irp/mark-after-skip
}
