// What cleanup frees is a buffer in the context, not the context.
#include <ntddk.h>

typedef struct _CUMIN_FILE {
    PVOID Buffer;
} CUMIN_FILE, *PCUMIN_FILE;

_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH CuminCleanup;

_Use_decl_annotations_
NTSTATUS CuminCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCUMIN_FILE cumin = (PCUMIN_FILE)IoGetCurrentIrpStackLocation(Irp)->FileObject->FsContext;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (cumin->Buffer != NULL) {
        ExFreePoolWithTag(cumin->Buffer, 'imuC');
        cumin->Buffer = NULL;
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
