// A function of another library closes down: what it deletes is not known.
#include <ntddk.h>

DRIVER_UNLOAD BoomUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH BoomOpenClose;

VOID BoomLibraryClose(PDRIVER_OBJECT DriverObject, PCWSTR Link);

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Boom"), link = RTL_CONSTANT_STRING(L"\\??\\Boom");
    PDEVICE_OBJECT device;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BoomUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = DriverObject->MajorFunction[IRP_MJ_CLOSE] = BoomOpenClose;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device); // expect: security/device-no-sddl, security/device-no-secure-open
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        BoomLibraryClose(DriverObject, NULL);
    return status;
}

_Use_decl_annotations_
VOID BoomUnload(PDRIVER_OBJECT DriverObject)
{
    BoomLibraryClose(DriverObject, L"\\??\\Boom");
}

_Use_decl_annotations_
NTSTATUS BoomOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
