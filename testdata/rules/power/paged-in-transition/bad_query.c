// The query comes at the same level.
#include <wdm.h>

typedef struct _SISAL {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} SISAL, *PSISAL;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE SisalAdd;
static DRIVER_UNLOAD SisalUnload;
static DRIVER_DISPATCH SisalAny;
static DRIVER_DISPATCH SisalPnp;
static DRIVER_DISPATCH SisalPower;
static VOID SisalAsk(PSISAL Device);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, SisalAsk)
#endif

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = SisalUnload;
    DriverObject->DriverExtension->AddDevice = SisalAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = SisalAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = SisalAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = SisalAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = SisalPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = SisalPower;
    return STATUS_SUCCESS;
}

static VOID SisalUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS SisalAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PSISAL device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(SISAL), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PSISAL)self->DeviceExtension;
    device->Self = self;
    KeInitializeEvent(&device->Idle, NotificationEvent, TRUE);
    ExInitializeFastMutex(&device->Guard);
    device->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    self->Flags |= DO_BUFFERED_IO;
    self->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static NTSTATUS SisalAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PSISAL)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS SisalPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSISAL device = (PSISAL)DeviceObject->DeviceExtension;
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

static VOID SisalAsk(PSISAL Device)
{
    PAGED_CODE();
    Device->State |= 0x100;
}

static NTSTATUS SisalPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSISAL device = (PSISAL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_QUERY_POWER:
        SisalAsk(device); // expect: power/paged-in-transition
        break;
    default:
        break;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
