// The wait stands in a helper of its own.
#include <wdm.h>

typedef struct _SENSOR {
    PIO_WORKITEM Item;
    KEVENT Idle;
} SENSOR, *PSENSOR;

IO_WORKITEM_ROUTINE SensorWorker;

_Use_decl_annotations_
VOID SensorWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PSENSOR sensor = (PSENSOR)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    KeSetEvent(&sensor->Idle, IO_NO_INCREMENT, FALSE);
}

static VOID SensorDrain(PSENSOR Sensor)
{
    KeWaitForSingleObject(&Sensor->Idle, Executive, KernelMode, FALSE, NULL);
}

static VOID SensorClose(PSENSOR Sensor)
{
    SensorDrain(Sensor);
    IoFreeWorkItem(Sensor->Item);
}

VOID SensorLastReading(PSENSOR Sensor)
{
    KeClearEvent(&Sensor->Idle);
    IoQueueWorkItem(Sensor->Item, SensorWorker, DelayedWorkQueue, Sensor);
    SensorDrain(Sensor);
    IoQueueWorkItem(Sensor->Item, SensorWorker, DelayedWorkQueue, Sensor);
    SensorClose(Sensor);
}
