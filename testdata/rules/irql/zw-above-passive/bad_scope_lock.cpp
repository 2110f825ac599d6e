// The lock lives as long as its object; the call stands inside that life.
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

struct Port {
    KSPIN_LOCK lock;
    HANDLE key;
    ULONG speed;
};

NTSTATUS StoreSpeed_bad(Port *port, PUNICODE_STRING name)
{
    SpinGuard guard(&port->lock);
    return ZwSetValueKey(port->key, name, 0, REG_DWORD, &port->speed, sizeof(port->speed)); // expect: irql/zw-above-passive
}

NTSTATUS StoreSpeed_ok(Port *port, PUNICODE_STRING name)
{
    ULONG speed;
    {
        SpinGuard guard(&port->lock);
        speed = port->speed;
    }
    return ZwSetValueKey(port->key, name, 0, REG_DWORD, &speed, sizeof(speed));
}
