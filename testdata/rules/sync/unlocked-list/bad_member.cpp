// A member function that a completion routine calls leaves the lock out.
#include <wdm.h>

class Mailbox {
public:
    void Post(PLIST_ENTRY Letter);
    void PostUrgent(PLIST_ENTRY Letter);
    PLIST_ENTRY Fetch();
    void Return(PLIST_ENTRY Letter);

private:
    KSPIN_LOCK lock;
    LIST_ENTRY letters;
};

void Mailbox::Post(PLIST_ENTRY Letter)
{
    KLOCK_QUEUE_HANDLE handle;

    KeAcquireInStackQueuedSpinLock(&lock, &handle);
    InsertTailList(&letters, Letter);
    KeReleaseInStackQueuedSpinLock(&handle);
}

void Mailbox::PostUrgent(PLIST_ENTRY Letter)
{
    KLOCK_QUEUE_HANDLE handle;

    KeAcquireInStackQueuedSpinLock(&lock, &handle);
    InsertHeadList(&letters, Letter);
    KeReleaseInStackQueuedSpinLock(&handle);
}

PLIST_ENTRY Mailbox::Fetch()
{
    KLOCK_QUEUE_HANDLE handle;
    PLIST_ENTRY letter = nullptr;

    KeAcquireInStackQueuedSpinLock(&lock, &handle);
    if (!IsListEmpty(&letters))
        letter = RemoveHeadList(&letters);
    KeReleaseInStackQueuedSpinLock(&handle);
    return letter;
}

void Mailbox::Return(PLIST_ENTRY Letter)
{
    InsertTailList(&letters, Letter);
}

struct Delivery {
    Mailbox *Box;
    LIST_ENTRY Letter;
};

extern "C" IO_COMPLETION_ROUTINE DeliveryDone;

_Use_decl_annotations_
extern "C" NTSTATUS DeliveryDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    auto delivery = static_cast<Delivery *>(Context);
    delivery->Box->Return(&delivery->Letter); // expect: sync/unlocked-list
    return STATUS_MORE_PROCESSING_REQUIRED;
}
