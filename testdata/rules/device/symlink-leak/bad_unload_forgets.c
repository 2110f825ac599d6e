// Unload deletes the device, but not the name that leads to it.
#include <ntddk.h>

DRIVER_UNLOAD AnvilUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH AnvilOpenClose;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name, link;
    PDEVICE_OBJECT device;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    RtlInitUnicodeString(&name, L"\\Device\\Anvil");
    RtlInitUnicodeString(&link, L"\\??\\Anvil");
    DriverObject->DriverUnload = AnvilUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = AnvilOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = AnvilOpenClose;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device); // expect: security/device-no-sddl, security/device-no-secure-open
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name); // expect: device/symlink-leak
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID AnvilUnload(PDRIVER_OBJECT DriverObject)
{
    IoDeleteDevice(DriverObject->DeviceObject);
}

_Use_decl_annotations_
NTSTATUS AnvilOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
