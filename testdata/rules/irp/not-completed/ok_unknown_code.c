// A routine of another module gets the request: what it does with it is its matter.
#include <ntddk.h>

NTSTATUS ThymeLibraryDispatch(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ThymeControl;

_Use_decl_annotations_
NTSTATUS ThymeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = ThymeLibraryDispatch(DeviceObject, Irp);

    if (!NT_SUCCESS(status))
        DbgPrint("thyme: %08lx\n", status);
    return status;
}
