// A read dispatch routine could in principle be called at DISPATCH_LEVEL, but who calls it is the stack's design.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH LogRead;
_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH LogControl;

static HANDLE LogFile;

_Use_decl_annotations_
NTSTATUS LogRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    IO_STATUS_BLOCK io = { 0 };
    NTSTATUS status;

    UNREFERENCED_PARAMETER(DeviceObject);
    status = ZwReadFile(LogFile, NULL, NULL, NULL, &io, Irp->AssociatedIrp.SystemBuffer,
                        stack->Parameters.Read.Length, NULL, NULL);
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = NT_SUCCESS(status) ? io.Information : 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

_Use_decl_annotations_
NTSTATUS LogControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = ZwFlushKey(LogFile);

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_READ] = LogRead;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = LogControl;
    return STATUS_SUCCESS;
}
