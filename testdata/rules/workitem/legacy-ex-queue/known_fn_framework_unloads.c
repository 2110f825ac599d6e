// FN: A framework driver without an unload callback can be unloaded all the same; nothing here says so.
#include <ntddk.h>
#include <wdf.h>

static WORK_QUEUE_ITEM g_Item;

EVT_WDF_DRIVER_DEVICE_ADD FrameAdd;

_Use_decl_annotations_
NTSTATUS FrameAdd(WDFDRIVER Driver, PWDFDEVICE_INIT Init)
{
    WDFDEVICE device;

    UNREFERENCED_PARAMETER(Driver);
    ExQueueWorkItem(&g_Item, DelayedWorkQueue);
    return WdfDeviceCreate(&Init, WDF_NO_OBJECT_ATTRIBUTES, &device);
}

VOID FramePrepare(PWORKER_THREAD_ROUTINE Routine)
{
    ExInitializeWorkItem(&g_Item, Routine, NULL);
}
