// The mutex of a new record is taken before anything has initialized it.
#include <wdm.h>

struct Ticket {
    LIST_ENTRY link;
    FAST_MUTEX mutex;
    ULONG number;
};

static FAST_MUTEX *g_Last;

Ticket *TicketCreate(ULONG number)
{
    auto *ticket = static_cast<Ticket *>(ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(Ticket), 'kciT'));

    if (ticket == nullptr) {
        return nullptr;
    }
    ExAcquireFastMutex(&ticket->mutex); // expect: lock/uninitialized
    ticket->number = number;
    ExReleaseFastMutex(&ticket->mutex);
    ExInitializeFastMutex(&ticket->mutex);
    g_Last = &ticket->mutex;
    return ticket;
}
