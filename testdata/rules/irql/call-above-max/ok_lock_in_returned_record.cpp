// A guard that a function returns, a pair of lock and level in a record that is handed over: what was taken is given back.
#include <ntddk.h>

struct Device {
  KSPIN_LOCK lock;
  ULONG count;
};

class Guard {
  PKSPIN_LOCK lock_;
  KIRQL irql_;

public:
  Guard(PKSPIN_LOCK lock, KIRQL irql) : lock_(lock), irql_(irql) {}
  Guard(Guard &&other) : lock_(other.lock_), irql_(other.irql_) { other.lock_ = nullptr; }
  ~Guard() {
    if (lock_ != nullptr)
      KeReleaseSpinLock(lock_, irql_);
  }
};

static Guard Acquire(PKSPIN_LOCK lock) { // expect: irql/changes-unannotated
  KIRQL irql;
  KeAcquireSpinLock(lock, &irql);
  return Guard(lock, irql);
}

NTSTATUS ReturnedGuard(Device *device, HANDLE key) {
  {
    auto guard = Acquire(&device->lock);
    device->count++;
  }
  return ZwClose(key);
}

struct Taken {
  PKSPIN_LOCK lock;
  KIRQL irql;
};

struct Holder {
  Taken taken;
};

static Taken Take(PKSPIN_LOCK lock, bool really) {
  Taken taken;
  taken.lock = nullptr;
  if (really) {
    taken.lock = lock;
    KeAcquireSpinLock(lock, &taken.irql);
  }
  return taken;
}

static void Give(Taken taken) {
  if (taken.lock)
    KeReleaseSpinLock(taken.lock, taken.irql);
}

NTSTATUS HandedOver(Device *device, HANDLE key, bool really) {
  Holder holder;
  holder.taken = Take(&device->lock, really);
  Holder copy = holder;
  device->count++;
  Give(copy.taken);
  return ZwClose(key);
}
