// A work item's routine guards the list of the device with a resource of its own.
#include <wdm.h>

struct Device {
    LIST_ENTRY done;
    ULONG count;
};

IO_WORKITEM_ROUTINE CollectWork;

_Use_decl_annotations_
VOID CollectWork(PDEVICE_OBJECT deviceObject, PVOID context)
{
    auto *device = static_cast<Device *>(deviceObject->DeviceExtension);
    ERESOURCE resource;

    UNREFERENCED_PARAMETER(context);
    ExInitializeResourceLite(&resource);
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&resource, TRUE); // expect: lock/on-stack-object
    while (!IsListEmpty(&device->done)) {
        RemoveHeadList(&device->done);
        device->count--;
    }
    ExReleaseResourceLite(&resource);
    KeLeaveCriticalRegion();
    ExDeleteResourceLite(&resource);
}
