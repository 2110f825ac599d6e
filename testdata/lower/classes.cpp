namespace ns {
class Device {
public:
    static int Count;
    int Start(int mode = 2);
    int Inline() const { return m_state + this->m_state; }
    static void Log(const char *text);
    void operator+=(int n) { m_state += n; }
private:
    int m_state = 0;
    friend int Peek(const Device &d) { return d.m_state; }
};
}
int ns::Device::Count = 1;
int ns::Device::Start(int mode)
{
    Log("start");
    m_state = mode;
    Count++;
    *this += 2;
    return Inline();
}
extern "C" int Entry(ns::Device *device)
{
    ns::Device local;
    local.Start();
    device->Start(5);
    device->Log("via object");
    ns::Device copy = *device;
    copy = local;
    return Peek(copy);
}
static int internal(ns::Device &d) { return d.Start(1); }
int overloaded(int) { ns::Device d; return internal(d); }
int overloaded(char) { return 2; }
