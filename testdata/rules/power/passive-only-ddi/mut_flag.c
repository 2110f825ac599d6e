// One flag makes it right.
#include <wdm.h>

typedef struct _SAFFRON {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} SAFFRON, *PSAFFRON;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE SaffronAdd;
static DRIVER_UNLOAD SaffronUnload;
static DRIVER_DISPATCH SaffronAny;
static DRIVER_DISPATCH SaffronPnp;
static DRIVER_DISPATCH SaffronPower;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = SaffronUnload;
    DriverObject->DriverExtension->AddDevice = SaffronAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = SaffronAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = SaffronAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = SaffronAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = SaffronPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = SaffronPower;
    return STATUS_SUCCESS;
}

static VOID SaffronUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS SaffronAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PSAFFRON device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(SAFFRON), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PSAFFRON)self->DeviceExtension;
    device->Self = self;
    KeInitializeEvent(&device->Idle, NotificationEvent, TRUE);
    ExInitializeFastMutex(&device->Guard);
    device->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    self->Flags |= DO_BUFFERED_IO;
    self->Flags |= DO_POWER_PAGABLE; // guard
    self->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static NTSTATUS SaffronAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PSAFFRON)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS SaffronPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSAFFRON device = (PSAFFRON)DeviceObject->DeviceExtension;
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

static NTSTATUS SaffronPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSAFFRON device = (PSAFFRON)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        KeWaitForSingleObject(&device->Idle, Executive, KernelMode, FALSE, NULL);
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
