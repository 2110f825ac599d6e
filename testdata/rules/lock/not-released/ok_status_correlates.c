// The helper acquires exactly when it succeeds, and the caller tests exactly that.
#include <wdm.h>

typedef struct _STAGE {
    FAST_MUTEX Mutex;
    BOOLEAN Closed;
    ULONG Shows;
} STAGE, *PSTAGE;

static NTSTATUS StageEnter(PSTAGE Stage)
{
    ExAcquireFastMutex(&Stage->Mutex);
    if (Stage->Closed) {
        ExReleaseFastMutex(&Stage->Mutex);
        return STATUS_DELETE_PENDING;
    }
    return STATUS_SUCCESS;
}

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH StageCreate;

_Use_decl_annotations_
NTSTATUS StageCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSTAGE stage = (PSTAGE)DeviceObject->DeviceExtension;
    NTSTATUS status = StageEnter(stage);

    if (NT_SUCCESS(status)) {
        stage->Shows++;
        ExReleaseFastMutex(&stage->Mutex);
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
