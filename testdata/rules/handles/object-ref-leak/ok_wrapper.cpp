// The destructor dereferences.
extern "C" {
#include <ntifs.h>
}

class ObjectRef {
public:
  ~ObjectRef() {
    if (object)
      ObDereferenceObject(object);
  }
  PVOID object = nullptr;
};

NTSTATUS GannetPeek(HANDLE Handle, PLONG State)
{
    ObjectRef event;

    PAGED_CODE();
    NTSTATUS status = ObReferenceObjectByHandle(Handle, EVENT_QUERY_STATE, *ExEventObjectType, UserMode, &event.object, nullptr);
    if (!NT_SUCCESS(status))
        return status;
    *State = KeReadStateEvent(static_cast<PKEVENT>(event.object));
    return STATUS_SUCCESS;
}
