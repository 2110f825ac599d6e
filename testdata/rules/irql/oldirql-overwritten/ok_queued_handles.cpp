// In-stack queued locks keep the level in their handles, one per lock.
#include <wdm.h>

class QueuedGuard {
public:
    explicit QueuedGuard(PKSPIN_LOCK lock) { KeAcquireInStackQueuedSpinLock(lock, &handle_); }
    ~QueuedGuard() { KeReleaseInStackQueuedSpinLock(&handle_); }
    QueuedGuard(const QueuedGuard &) = delete;
    QueuedGuard &operator=(const QueuedGuard &) = delete;

private:
    KLOCK_QUEUE_HANDLE handle_;
};

struct Exchange {
    KSPIN_LOCK buyLock;
    KSPIN_LOCK sellLock;
    ULONG buys, sells;
};

VOID ExchangeMatch(Exchange *exchange)
{
    QueuedGuard buy(&exchange->buyLock);
    QueuedGuard sell(&exchange->sellLock);
    const ULONG matched = exchange->buys < exchange->sells ? exchange->buys : exchange->sells;
    exchange->buys -= matched;
    exchange->sells -= matched;
}
