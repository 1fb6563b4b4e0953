// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One loop feeds the worker and drains it, so that neither side waits for the other. Input goes through a
// socket, since writing to a dead one is an error there and not a signal that would end the program. A
// stop request wakes the loop through an event handle, wherever it comes from.
#include "model/query/worker_process.h"

#include "model/query/file_handle.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

namespace tributary::query {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kMostComplaint = 4096;
constexpr int kOutOfMemoryExit = 3;      // as the layout worker says it
constexpr std::chrono::milliseconds kReapStep{5};

struct Channels {
    FileHandle input, output, complaint;                // ours
    FileHandle childInput, childOutput, childComplaint; // the worker's

    bool open()
    {
        std::array<int, 2> in{}, out{}, err{};
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, in.data()) != 0)
            return false;
        input = FileHandle(in[0]);
        childInput = FileHandle(in[1]);
        if (pipe2(out.data(), O_CLOEXEC) != 0)
            return false;
        output = FileHandle(out[0]);
        childOutput = FileHandle(out[1]);
        if (pipe2(err.data(), O_CLOEXEC) != 0)
            return false;
        complaint = FileHandle(err[0]);
        childComplaint = FileHandle(err[1]);
        for (const FileHandle* end : {&input, &output, &complaint})
            fcntl(end->get(), F_SETFL, O_NONBLOCK);
        return true;
    }

    void closeChildEnds()
    {
        childInput.close();
        childOutput.close();
        childComplaint.close();
    }
};

// 0, or why it could not be started.
int startWorker(const WorkerCall& call, const Channels& channels, pid_t& pid)
{
    std::vector<char*> words{const_cast<char*>(call.program.c_str())};
    for (const std::string& argument : call.arguments)
        words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    char language[] = "LC_ALL=C";
    std::array<char*, 2> environment = {language, nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, channels.childInput.get(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, channels.childOutput.get(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, channels.childComplaint.get(), STDERR_FILENO);
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    const int problem = posix_spawn(&pid, call.program.c_str(), &actions, &attributes, words.data(), environment.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return problem;
}

// The worker while it lives; killed and buried when this goes.
class Worker {
public:
    explicit Worker(pid_t pid) : m_pid(pid) {}
    ~Worker()
    {
        if (m_isGone)
            return; // its number may be another one's by now
        kill(m_pid, SIGKILL);
        while (waitpid(m_pid, &m_status, 0) < 0 && errno == EINTR) {
        }
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    bool hasEnded()
    {
        if (!m_isGone)
            m_isGone = waitpid(m_pid, &m_status, WNOHANG) != 0;
        return m_isGone;
    }
    int status() const { return m_status; }

private:
    const pid_t m_pid;
    int m_status = 0;
    bool m_isGone = false;
};

class Talk {
public:
    Talk(const WorkerCall& call, Channels& channels, Worker& worker, const StopToken& stop, int wake)
        : m_call(call), m_channels(channels), m_worker(worker), m_stop(stop), m_wake(wake),
          m_end(Clock::now() + call.deadline)
    {
        if (call.input.empty())
            channels.input.close();
    }

    Result<std::string> run()
    {
        while (m_channels.output.isOpen() || m_channels.complaint.isOpen() || !m_worker.hasEnded()) {
            if (m_stop.stop_requested())
                return fail("cancelled");
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(m_end - Clock::now());
            if (left.count() <= 0)
                return fail("layout.deadline", {}, std::to_string(m_call.deadline.count()) + " ms");
            wait(left);
            if (m_output.size() > m_call.mostOutput)
                return fail("layout.bad-answer", {}, "too long");
        }
        return verdict();
    }

private:
    void wait(std::chrono::milliseconds left)
    {
        const bool isSilent = !m_channels.output.isOpen() && !m_channels.complaint.isOpen();
        const auto step = isSilent ? std::min(left, kReapStep) : left;
        const bool hasMore = m_channels.input.isOpen() && m_sent < m_call.input.size();
        std::array<pollfd, 4> handles = {{{hasMore ? m_channels.input.get() : -1, POLLOUT, 0},
                                          {m_channels.output.get(), POLLIN, 0},
                                          {m_channels.complaint.get(), POLLIN, 0},
                                          {m_wake, POLLIN, 0}}};
        if (poll(handles.data(), handles.size(), static_cast<int>(step.count()) + 1) <= 0)
            return;
        if (handles[0].revents != 0)
            send();
        if (handles[1].revents != 0)
            receive(m_channels.output, m_output, m_call.mostOutput + 1);
        if (handles[2].revents != 0)
            receive(m_channels.complaint, m_complaint, kMostComplaint);
    }

    void send()
    {
        const ssize_t count = ::send(m_channels.input.get(), m_call.input.data() + m_sent, m_call.input.size() - m_sent,
                                     MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count > 0)
            m_sent += static_cast<std::size_t>(count);
        else if (errno != EINTR && errno != EAGAIN)
            m_channels.input.close(); // it does not listen: what it answers will show why
        if (m_sent == m_call.input.size())
            m_channels.input.close();
    }

    // Reads on past `most`, so that the worker does not wait, but keeps no more than that.
    static void receive(FileHandle& from, std::string& to, std::size_t most)
    {
        std::array<char, 65536> block;
        const ssize_t count = ::read(from.get(), block.data(), block.size());
        if (count > 0)
            to.append(block.data(), std::min(static_cast<std::size_t>(count), most - std::min(most, to.size())));
        else if (count == 0 || (errno != EINTR && errno != EAGAIN))
            from.close();
    }

    Result<std::string> verdict()
    {
        const int status = m_worker.status();
        if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
            return std::move(m_output);
        const bool isOutOfMemory = m_complaint.find("out of memory") != std::string::npos ||
                                   m_complaint.find("memory allocation failure") != std::string::npos ||
                                   (WIFEXITED(status) && WEXITSTATUS(status) == kOutOfMemoryExit);
        if (isOutOfMemory)
            return fail("layout.memory");
        if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
            return fail("layout.deadline", {}, "SIGXCPU");
        return fail("layout.crashed", {},
                    WIFSIGNALED(status) ? "signal " + std::to_string(WTERMSIG(status))
                                        : "exit " + std::to_string(WEXITSTATUS(status)));
    }

    const WorkerCall& m_call;
    Channels& m_channels;
    Worker& m_worker;
    const StopToken& m_stop;
    const int m_wake;
    const Clock::time_point m_end;
    std::size_t m_sent = 0;
    std::string m_output;
    std::string m_complaint;
};

} // namespace

Result<std::string> runWorker(const WorkerCall& call, const StopToken& stop)
{
    const FileHandle wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    Channels channels;
    if (!wake.isOpen() || !channels.open())
        return fail("layout.worker-missing", call.program, std::strerror(errno));
    pid_t pid = 0;
    if (const int problem = startWorker(call, channels, pid); problem != 0)
        return fail("layout.worker-missing", call.program, std::strerror(problem));
    channels.closeChildEnds();
    Worker worker(pid);
    const std::stop_callback onStop(stop, [&wake] { eventfd_write(wake.get(), 1); });
    return Talk(call, channels, worker, stop, wake.get()).run();
}

} // namespace tributary::query
