// A helper comes back with the lock held, so that the method runs on at DISPATCH_LEVEL.
#include <ntddk.h>

class Ledger {
public:
    _IRQL_always_function_max_(APC_LEVEL)
    void Book(ULONG amount);

private:
    _IRQL_raises_(DISPATCH_LEVEL)
    _IRQL_saves_global_(OldIrql, m_irql)
    _Acquires_lock_(m_lock)
    void Enter() { KeAcquireSpinLock(&m_lock, &m_irql); }
    _Releases_lock_(m_lock)
    void Leave() { KeReleaseSpinLock(&m_lock, m_irql); }

    KSPIN_LOCK m_lock;
    KIRQL m_irql;
    ULONG m_sum;
};

void Ledger::Book(ULONG amount)
{
    Enter(); // expect: irql/above-function-max
    m_sum += amount;
    Leave();
}
