// A thread of the driver sends requests of its own and keeps them in the queue.
#include <ntddk.h>

DRIVER_UNLOAD CrestUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH CrestOpenClose;
static IO_CSQ g_Queue;

static UNICODE_STRING g_Name = RTL_CONSTANT_STRING(L"\\Device\\Crest"), g_Link = RTL_CONSTANT_STRING(L"\\DosDevices\\Crest");

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = CrestUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = CrestOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = CrestOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = CrestOpenClose;
    status = IoCreateDevice(DriverObject, 0, &g_Name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&g_Link, &g_Name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID CrestUnload(PDRIVER_OBJECT DriverObject)
{
    IoDeleteSymbolicLink(&g_Link);
    IoDeleteDevice(DriverObject->DeviceObject);
}

VOID CrestSend(PDEVICE_OBJECT Target)
{
    PIRP irp = IoAllocateIrp(Target->StackSize, FALSE);
    if (irp != NULL)
        IoCsqInsertIrp(&g_Queue, irp, NULL);
}

_Use_decl_annotations_
NTSTATUS CrestOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
