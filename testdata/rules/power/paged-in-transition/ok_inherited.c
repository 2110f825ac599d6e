// As the device below has it.
#include <wdm.h>

typedef struct _SUMAC {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} SUMAC, *PSUMAC;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE SumacAdd;
static DRIVER_UNLOAD SumacUnload;
static DRIVER_DISPATCH SumacAny;
static DRIVER_DISPATCH SumacPnp;
static DRIVER_DISPATCH SumacPower;
static VOID SumacSleep(PSUMAC Device);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, SumacSleep)
#endif

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = SumacUnload;
    DriverObject->DriverExtension->AddDevice = SumacAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = SumacAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = SumacAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = SumacAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = SumacPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = SumacPower;
    return STATUS_SUCCESS;
}

static VOID SumacUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS SumacAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PSUMAC device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(SUMAC), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PSUMAC)self->DeviceExtension;
    device->Self = self;
    KeInitializeEvent(&device->Idle, NotificationEvent, TRUE);
    ExInitializeFastMutex(&device->Guard);
    device->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    self->Flags |= device->Lower->Flags & (DO_BUFFERED_IO | DO_POWER_PAGABLE);
    self->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static NTSTATUS SumacAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PSUMAC)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS SumacPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSUMAC device = (PSUMAC)DeviceObject->DeviceExtension;
    PDEVICE_OBJECT lower = device->Lower;
    UCHAR minor = IoGetCurrentIrpStackLocation(Irp)->MinorFunction;
    NTSTATUS status;

    if (minor == IRP_MN_REMOVE_DEVICE) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(lower, Irp);
    if (minor == IRP_MN_REMOVE_DEVICE) {
        IoDetachDevice(lower);
        IoDeleteDevice(DeviceObject);
    }
    return status;
}

static VOID SumacSleep(PSUMAC Device)
{
    PAGED_CODE();
    Device->State = 2;
}

static NTSTATUS SumacPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSUMAC device = (PSUMAC)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        SumacSleep(device);
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
