// A member of the same name in a record of the driver's own is read in another routine.
#include <ntddk.h>

typedef struct _NUTMEG_EXTENSION {
    PVOID Scratch;
} NUTMEG_EXTENSION, *PNUTMEG_EXTENSION;

_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH NutmegCleanup;

_Use_decl_annotations_
NTSTATUS NutmegCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PNUTMEG_EXTENSION ext = (PNUTMEG_EXTENSION)DeviceObject->DeviceExtension;

    if (ext->Scratch != NULL) {
        ExFreePoolWithTag(ext->Scratch, 'gtuN');
        ext->Scratch = NULL;
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
