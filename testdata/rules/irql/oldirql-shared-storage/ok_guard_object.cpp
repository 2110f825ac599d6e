// The level lies in a guard object, which is a local of whoever uses it, and serves any lock.
#include <wdm.h>

class SpinGuard {
public:
    explicit SpinGuard(PKSPIN_LOCK lock) : lock_(lock) { KeAcquireSpinLock(lock_, &irql_); }
    ~SpinGuard() { KeReleaseSpinLock(lock_, irql_); }
    SpinGuard(const SpinGuard &) = delete;
    SpinGuard &operator=(const SpinGuard &) = delete;

private:
    PKSPIN_LOCK lock_;
    KIRQL irql_;
};

class RaiseGuard {
public:
    RaiseGuard() { KeRaiseIrql(DISPATCH_LEVEL, &irql_); }
    ~RaiseGuard() { KeLowerIrql(irql_); }
    RaiseGuard(const RaiseGuard &) = delete;
    RaiseGuard &operator=(const RaiseGuard &) = delete;

private:
    KIRQL irql_;
};

struct Stock {
    KSPIN_LOCK inLock, outLock;
    ULONG in, out;
};

VOID StockMove(Stock *stock)
{
    {
        SpinGuard guard(&stock->inLock);
        stock->in++;
    }
    {
        SpinGuard guard(&stock->outLock);
        stock->out++;
    }
    RaiseGuard raised;
    stock->in -= stock->out;
}
