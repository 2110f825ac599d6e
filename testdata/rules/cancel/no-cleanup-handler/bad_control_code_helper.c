// A control code waits for an event; a helper queues it.
#include <ntddk.h>

DRIVER_UNLOAD SurgeUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH SurgeOpenClose;
_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SurgeControl;
static IO_CSQ g_Queue;

static UNICODE_STRING g_Name = RTL_CONSTANT_STRING(L"\\Device\\Surge"), g_Link = RTL_CONSTANT_STRING(L"\\DosDevices\\Surge");

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = SurgeUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = SurgeOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = SurgeOpenClose;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = SurgeControl;
    status = IoCreateDevice(DriverObject, 0, &g_Name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&g_Link, &g_Name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID SurgeUnload(PDRIVER_OBJECT DriverObject)
{
    IoDeleteSymbolicLink(&g_Link);
    IoDeleteDevice(DriverObject->DeviceObject);
}

static VOID SurgeWait(PIRP Irp)
{
    IoMarkIrpPending(Irp);
    IoCsqInsertIrp(&g_Queue, Irp, NULL); // expect: cancel/no-cleanup-handler
}

_Use_decl_annotations_
NTSTATUS SurgeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    SurgeWait(Irp);
    return STATUS_PENDING;
}

_Use_decl_annotations_
NTSTATUS SurgeOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
