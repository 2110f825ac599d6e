struct Base { Base(int n); int b; };
struct Member { Member(); Member(const Member &); int m; };
struct Derived : Base {
    Derived() : Base(3), ref(value), value{4} { Touch(); }
    explicit Derived(int n) : Derived() { value = n; }
    void Touch();
    int &ref;
    int value;
    Member member;
    int defaulted = 9;
    union { int u1; char u2; };
    int array[2] = { 1, 2 };
};
struct Plain { int a; Member m; };

void Make(const Plain &from)
{
    Derived d;
    Derived e(5);
    Plain copy = from;
    Member many[3];
    Plain listed{ 1, {} };
    Plain zeroed = Plain();
}
