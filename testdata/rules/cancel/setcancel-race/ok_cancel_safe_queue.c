// A cancel-safe queue does all of it.
#include <ntddk.h>

typedef struct _SNIPE_EXTENSION {
    IO_CSQ Queue;
} SNIPE_EXTENSION, *PSNIPE_EXTENSION;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH SnipeRead;

_Use_decl_annotations_
NTSTATUS SnipeRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSNIPE_EXTENSION ext = (PSNIPE_EXTENSION)DeviceObject->DeviceExtension;

    IoCsqInsertIrp(&ext->Queue, Irp, NULL);
    return STATUS_PENDING;
}
