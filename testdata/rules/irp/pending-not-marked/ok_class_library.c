// The library that gets the request may have marked it.
#include <ntddk.h>

NTSTATUS LibraryQueue(_In_ PVOID Queue, _In_ PIRP Irp);

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH MaizeRead;

_Use_decl_annotations_
NTSTATUS MaizeRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = LibraryQueue(DeviceObject->DeviceExtension, Irp);

    if (status == STATUS_PENDING)
        DbgPrint("maize: waits\n");
    return status;
}
