// All devices are without extension, and what looks like one is never used.
#include <ntddk.h>

typedef struct _SHIKRA {
    PDEVICE_OBJECT Lower;
    ULONG Reads;
} SHIKRA, *PSHIKRA;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD ShikraUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH ShikraOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH ShikraRead;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\ShikraControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\ShikraControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = ShikraUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = ShikraOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = ShikraOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = ShikraRead;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID ShikraUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\ShikraControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

static NTSTATUS Finish(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Use_decl_annotations_
NTSTATUS ShikraOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS ShikraRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}
