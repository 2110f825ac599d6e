// Every failing way out comes through the label that undoes what was done so far.
#include <ntddk.h>

DRIVER_UNLOAD TilerUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH TilerOpenClose;

static VOID TilerImage(PUNICODE_STRING Name, HANDLE ProcessId, PIMAGE_INFO Info)
{
    UNREFERENCED_PARAMETER(Name);
    UNREFERENCED_PARAMETER(ProcessId);
    UNREFERENCED_PARAMETER(Info);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Tiler"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\Tiler");
    PDEVICE_OBJECT device = NULL;
    BOOLEAN linked = FALSE;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);

    DriverObject->DriverUnload = TilerUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = DriverObject->MajorFunction[IRP_MJ_CLOSE] = TilerOpenClose;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device); // expect: security/device-no-sddl, security/device-no-secure-open
    if (!NT_SUCCESS(status))
        goto Exit;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        goto Exit;
    linked = TRUE;
    status = PsSetLoadImageNotifyRoutine(TilerImage);
Exit:
    if (!NT_SUCCESS(status)) {
        if (linked)
            IoDeleteSymbolicLink(&link);
        if (device != NULL)
            IoDeleteDevice(device);
    }
    return status;
}

_Use_decl_annotations_
VOID TilerUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Tiler");
    PsRemoveLoadImageNotifyRoutine(TilerImage);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(DriverObject->DeviceObject);
}

_Use_decl_annotations_
NTSTATUS TilerOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
