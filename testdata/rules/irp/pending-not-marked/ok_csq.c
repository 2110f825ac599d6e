// A cancel-safe queue marks what it takes.
#include <ntddk.h>

typedef struct _HOP { IO_CSQ Queue; } HOP, *PHOP;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH HopRead;

_Use_decl_annotations_
NTSTATUS HopRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHOP hop = (PHOP)DeviceObject->DeviceExtension;

    IoCsqInsertIrp(&hop->Queue, Irp, NULL);
    return STATUS_PENDING;
}
