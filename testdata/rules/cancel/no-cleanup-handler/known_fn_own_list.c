// FN: the requests wait in a list of the driver's own, without a cancel routine.
#include <ntddk.h>

DRIVER_UNLOAD ShoalUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH ShoalOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH ShoalRead;
static LIST_ENTRY g_List = {&g_List, &g_List};
static KSPIN_LOCK g_Lock;

static UNICODE_STRING g_Name = RTL_CONSTANT_STRING(L"\\Device\\Shoal"), g_Link = RTL_CONSTANT_STRING(L"\\DosDevices\\Shoal");

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = ShoalUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = ShoalOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = ShoalOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = ShoalRead;
    status = IoCreateDevice(DriverObject, 0, &g_Name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&g_Link, &g_Name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID ShoalUnload(PDRIVER_OBJECT DriverObject)
{
    IoDeleteSymbolicLink(&g_Link);
    IoDeleteDevice(DriverObject->DeviceObject);
}

_Use_decl_annotations_
NTSTATUS ShoalRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoMarkIrpPending(Irp);
    ExInterlockedInsertTailList(&g_List, &Irp->Tail.Overlay.ListEntry, &g_Lock);
    return STATUS_PENDING;
}

_Use_decl_annotations_
NTSTATUS ShoalOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
