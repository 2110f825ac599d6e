// There is a routine for cleanup.
#include <ntddk.h>

DRIVER_UNLOAD BrineUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH BrineOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH BrineRead;
static IO_CSQ g_Queue;

static UNICODE_STRING g_Name = RTL_CONSTANT_STRING(L"\\Device\\Brine"), g_Link = RTL_CONSTANT_STRING(L"\\DosDevices\\Brine");

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BrineUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = BrineOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = BrineOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = BrineRead;
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = BrineOpenClose; // guard
    status = IoCreateDevice(DriverObject, 0, &g_Name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&g_Link, &g_Name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID BrineUnload(PDRIVER_OBJECT DriverObject)
{
    IoDeleteSymbolicLink(&g_Link);
    IoDeleteDevice(DriverObject->DeviceObject);
}

_Use_decl_annotations_
NTSTATUS BrineRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoMarkIrpPending(Irp);
    IoCsqInsertIrp(&g_Queue, Irp, NULL);
    return STATUS_PENDING;
}

_Use_decl_annotations_
NTSTATUS BrineOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
